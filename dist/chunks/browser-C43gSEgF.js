const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{x as parse}from"./io-knNkQfB5.js";import"./packages-zEbDU99u.js";