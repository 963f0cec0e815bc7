const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{t as filesAt,n as insidePath}from"./commits-CPK0LqrW.js";