const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{t as createRequire}from"./_named_node_module_-v6so_80e.js";