const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{t as filesAt,n as insidePath,r as openRepository}from"./contents-D6cre_g8.js";